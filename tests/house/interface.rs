//! What the interface's sources may not contain.

use crate::files::File;

/// The only folder that talks to the shell.
const DOOR: &str = "ui/src/bridge/";

/// Files outside the bridge that import the shell's libraries.
pub fn door_breaches(files: &[File]) -> Vec<String> {
    let outside = files.iter().filter(|file| !file.path.starts_with(DOOR));
    outside.flat_map(|file| lines_with(file, &["@tauri-apps", "__TAURI"])).collect()
}

/// Files that put text into the page as markup. A test may: its page is nobody's window.
pub fn markup_breaches(files: &[File]) -> Vec<String> {
    let raw = ["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"];
    let product = files.iter().filter(|file| !file.path.ends_with(".test.ts"));
    product.flat_map(|file| lines_with(file, &raw)).collect()
}

fn lines_with(file: &File, unwanted: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        for text in unwanted.iter().filter(|text| line.contains(**text)) {
            found.push(format!("{}:{} has {text}", file.path, number + 1));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Vec<File> {
        vec![File { path: path.to_owned(), text: text.to_owned() }]
    }

    const IMPORT: &str = "\nimport { invoke } from '@tauri-apps/api/core';";

    #[test]
    fn the_door_may_and_a_screen_may_not() {
        assert_eq!(door_breaches(&file("ui/src/bridge/tauri.ts", IMPORT)), [""; 0]);
        assert_eq!(
            door_breaches(&file("ui/src/ranking/Table.svelte", IMPORT)),
            ["ui/src/ranking/Table.svelte:2 has @tauri-apps"]
        );
    }

    #[test]
    fn a_folder_that_only_sounds_like_the_door_may_not() {
        assert_eq!(door_breaches(&file("ui/src/bridges.ts", IMPORT)).len(), 1);
    }

    #[test]
    fn raw_markup_is_found() {
        let files = file("ui/src/ranking/Name.svelte", "<p>{@html bidder.name}</p>");
        assert_eq!(markup_breaches(&files), ["ui/src/ranking/Name.svelte:1 has {@html"]);
        assert_eq!(markup_breaches(&file("ui/src/a.ts", "node.innerHTML = name;")).len(), 1);
        assert_eq!(markup_breaches(&file("ui/src/a.svelte", "<p>{bidder.name}</p>")), [""; 0]);
        assert_eq!(markup_breaches(&file("ui/src/a.test.ts", "node.innerHTML = name;")), [""; 0]);
    }
}
