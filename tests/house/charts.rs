//! No chart that is slower to read than the table beside it: no pie, no ring, no radar, no third
//! dimension, no second axis.
//!
//! Source: Few, "Keep Radar Graphs Below the Radar" (2005): values are read off a radar three
//! times slower than off a table.

use crate::code::code_of;
use crate::files::File;

/// What drawing libraries call such charts, in lower case.
const REFUSED: [&str; 10] = [
    "pie",
    "doughnut",
    "radar",
    "spider",
    "cartesian3d",
    "build_cartesian_3d",
    "surface3d",
    "secondary_axis",
    "set_secondary_axis",
    "y2_axis",
];

/// Lines of code that name one of them.
pub fn breaches(files: &[File]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in code_of(&file.text).lines().enumerate() {
            let line = line.to_lowercase();
            let words = line.split(|it: char| !it.is_alphanumeric() && it != '_');
            if let Some(name) = words.into_iter().find(|word| REFUSED.contains(word)) {
                found.push(format!("{}:{} draws a {name}", file.path, number + 1));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        breaches(&[File { path: "a.rs".into(), text: text.to_owned() }])
    }

    #[test]
    fn a_chart_that_is_slow_to_read_is_found_by_its_name() {
        for line in [
            "Chart::new(ChartType::Pie)",
            "chart.build_cartesian_3d(a, b, c)",
            "series.set_secondary_axis(true)",
        ] {
            assert_eq!(found(line).len(), 1, "{line}");
        }
    }

    #[test]
    fn words_that_only_begin_so_are_none() {
        for line in ["let piece = 1;", "// no pie here", "copies(pieces)"] {
            assert!(found(line).is_empty(), "{line}: {:?}", found(line));
        }
    }
}
