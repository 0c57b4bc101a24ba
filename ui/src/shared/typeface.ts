import face from "source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2?inline";

const STYLE = `<style>@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(${face})}</style>`;

/**
 * The drawing with the window's typeface in it: a picture sees no font of the page, and the
 * core laid the drawing out for this one.
 */
export function withTypeface(svg: string): string {
  const root = svg.indexOf("<svg");
  const end = svg.indexOf(">", root) + 1;
  return root < 0 ? svg : svg.slice(0, end) + STYLE + svg.slice(end);
}
