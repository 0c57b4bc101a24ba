use std::path::Path;
fn main() {
    let p = Path::new("/tmp/zz_marks.bareme");
    let _ = std::fs::remove_file(p);
    let now = evaluation::machine::now();
    let copy = evaluation::sample::create(p, &evaluation::machine::device().unwrap(), &now, &mut |_| {})
        .ok()
        .unwrap();
    let ev = copy.tender.evaluated().ok().unwrap();
    for l in [evaluation::Language::French, evaluation::Language::English] {
        let v = evaluation::safety(&ev, l, evaluation::wire::Surface::on(evaluation::wire::Theme::Light));
        for n in &v.note {
            println!("NOTE {}", n.title);
            for s in &n.said {
                println!("  - {}", s.text);
            }
        }
        for s in v.sections.iter().filter(|s| s.id.starts_with("marks")) {
            println!("\n== {} [{}]\n{}", s.title, s.id, s.reading);
            for one in &s.said {
                println!(" * {}", one.text);
                for line in &one.proof {
                    println!("      {} = {:?}", line.label, line.value);
                }
                println!("      > {}", one.check);
            }
            if let Some(t) = &s.table {
                println!("   {}", t.header.join(" | "));
                for r in &t.rows {
                    println!("   {}", r.join(" | "));
                }
            }
        }
    }
}
