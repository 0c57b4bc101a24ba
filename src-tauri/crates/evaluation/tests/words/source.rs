//! Rust source, read just enough to find the codes in it and what goes with them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The names of the details that go with each code.
pub type Codes = BTreeMap<String, BTreeSet<String>>;

/// A call whose first argument, or the one after the words, is a literal: `say("rank")`.
#[derive(Debug, PartialEq, Eq)]
pub struct Call {
    /// The function; empty for a pair: `("key-unknown", Args::new())`.
    pub name: String,
    /// The literal.
    pub literal: String,
    /// The names of the arguments given with it, where they can be followed.
    pub given: Option<BTreeSet<String>>,
}

/// A file of the repository, from the folder of the packages, without comments and tests.
pub fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    product_code(&text)
}

/// Every Rust file below a folder, from the folder of the packages.
pub fn files_below(folder: &str) -> Vec<String> {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![packages.join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path.strip_prefix(&packages).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

/// The text without whole-line comments, and up to the tests.
pub fn product_code(text: &str) -> String {
    let product = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines: Vec<&str> = product.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    lines.join("\n")
}

/// The codes of every `fn code` and the names in every `fn details`, variant by variant. Names
/// given outside of a choice go with every code of the file.
pub fn codes(source: &str) -> Codes {
    let mut details: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut of_all = BTreeSet::new();
    for body in bodies(source, "fn details") {
        let arms = arms(body);
        if arms.is_empty() {
            of_all.extend(named(body));
        }
        for (pattern, result) in arms {
            for variant in variants(pattern) {
                details.entry(variant).or_default().extend(named(result));
            }
        }
    }
    let mut codes = Codes::new();
    for (code, variant) in names(source, "fn code") {
        let given: BTreeSet<String> =
            details.get(&variant).into_iter().flatten().chain(&of_all).cloned().collect();
        // Words may only count on what every variant of the code gives.
        codes.entry(code).and_modify(|common| common.retain(|name| given.contains(name))).or_insert(given);
    }
    codes
}

/// The names in files that a function gives, each with its variant.
pub fn names(source: &str, function: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for body in bodies(source, function) {
        for (pattern, result) in arms(body) {
            if let Some(name) = literal(result.trim_start_matches(['{', ' ', '\n'])) {
                found.extend(variants(pattern).into_iter().map(|variant| (name.clone(), variant)));
            }
        }
    }
    found
}

/// The arms of the first choice in a body, those of a choice within an arm included.
pub fn arms(body: &str) -> Vec<(&str, &str)> {
    let Some(start) = body.find("match ") else { return Vec::new() };
    let Some(open) = body[start..].find('{').map(|at| start + at) else { return Vec::new() };
    let inside = &body[open + 1..closing(body, open)];
    let mut found = Vec::new();
    let mut rest = inside;
    while let Some(arrow) = at_depth_0(rest, "=>") {
        let pattern = rest[..arrow].trim();
        let result = rest[arrow + 2..].trim_start();
        let end = if result.starts_with('{') {
            closing(result, 0) + 1
        } else {
            at_depth_0(result, ",").unwrap_or(result.len())
        };
        let (this, left) = result.split_at(end);
        let within =
            if this.trim_start_matches(['{', ' ', '\n']).starts_with("match ") { arms(this) } else { vec![] };
        if within.is_empty() {
            found.push((pattern, this));
        }
        found.extend(within);
        rest = left.trim_start_matches([',', ' ', '\n']);
    }
    found
}

/// The names that a function gives to the arguments of a message, by variant.
pub fn chains(source: &str, function: &str) -> Codes {
    let mut found = Codes::new();
    for body in bodies(source, function) {
        for (pattern, result) in arms(body) {
            let chain = result.split_once("Args::new()").map_or("", |(_, chain)| chain);
            for variant in variants(pattern) {
                found.insert(variant, chained(chain));
            }
        }
    }
    found
}

/// The calls whose first argument, or the one after the words, is a literal that may be a key.
pub fn calls(source: &str) -> Vec<Call> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices('"') {
        let before = source[..at].trim_end();
        let Some(literal) = literal(&source[at..]) else { continue };
        let opened = ["words,", "self.words,"]
            .iter()
            .find_map(|words| before.strip_suffix(words))
            .unwrap_or(before)
            .trim_end();
        let Some(opened) = opened.strip_suffix('(') else { continue };
        if !is_key(&literal) {
            continue;
        }
        let after = &source[at + literal.len() + 2..];
        let name = last_word(opened);
        let given = match name {
            "new" | "at" => fault_details(name, after),
            _ => arguments(&source[..at], after),
        };
        found.push(Call { name: name.to_owned(), literal, given });
    }
    found
}

/// The beginnings of the keys that a format completes: `cli-step-` of `"cli-step-{}"`.
pub fn beginnings(source: &str) -> BTreeSet<String> {
    let completed = source.match_indices("format!(\"").filter_map(|(at, opening)| {
        let (start, _) = source[at + opening.len()..].split_once('"')?.0.split_once('{')?;
        (start.ends_with('-') && is_key(start.trim_end_matches('-'))).then(|| start.to_owned())
    });
    completed.collect()
}

/// What stands after `field: ` where that is a literal.
pub fn fields(source: &str, field: &str) -> BTreeSet<String> {
    let starts = format!("{field}: \"");
    source.match_indices(&starts).filter_map(|(at, it)| literal(&source[at + it.len() - 1..])).collect()
}

/// The details chained to a fault: `.with("file", …)`. A fault at a path has its file.
fn fault_details(constructor: &str, after: &str) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    if constructor == "at" {
        names.insert("file".to_owned());
    }
    let closed = at_depth_0(after, ")")?;
    names.extend(chained(&after[closed + 1..]));
    Some(names)
}

/// The arguments of a message: written on the spot, or in the nearest `let` of that name.
fn arguments(before: &str, after: &str) -> Option<BTreeSet<String>> {
    let Some(argument) = after.trim_start().strip_prefix(',') else { return Some(BTreeSet::new()) };
    let argument = argument.trim_start().trim_start_matches('&');
    if let Some(chain) = argument.strip_prefix("Args::new()") {
        return Some(chained(chain));
    }
    if let Some(pairs) = argument.strip_prefix("vec!") {
        return Some(named(&pairs[..=closing(pairs, 0)]));
    }
    if argument.starts_with("Vec::new()") {
        return Some(BTreeSet::new());
    }
    let word: String = argument.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
    let made = format!("let {word} =");
    Some(chained(before[before.rfind(&made)? + made.len()..].trim_start().strip_prefix("Args::new()")?))
}

/// The names in a chain of calls: `.with("file", …).count("n", …)`.
fn chained(chain: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = chain.trim_start();
    while let Some(call) = rest.strip_prefix('.') {
        let Some(open) = call.find('(') else { break };
        let inside = call[open + 1..].trim_start();
        names.extend(literal(inside));
        rest = call[closing(call, open) + 1..].trim_start();
    }
    names
}

/// The literals that begin a pair: `("file", …)`.
fn named(text: &str) -> BTreeSet<String> {
    text.match_indices("(\"").filter_map(|(at, _)| literal(&text[at + 1..])).collect()
}

/// The literal with which a text begins, if it does.
fn literal(text: &str) -> Option<String> {
    text.trim_start().strip_prefix('"')?.split_once('"').map(|(inside, _)| inside.to_owned())
}

/// The last names of a pattern: `UnknownBid` and `BidInUse` of `Self::UnknownBid { bid } | Self::BidInUse { .. }`.
fn variants(pattern: &str) -> Vec<String> {
    pattern
        .split('|')
        .filter_map(|one| {
            let path = one.split(['{', '(']).next()?.trim();
            path.rsplit("::").next().map(str::to_owned)
        })
        .collect()
}

/// The bodies of the functions that begin so.
fn bodies<'a>(source: &'a str, function: &str) -> Vec<&'a str> {
    let starts = source.match_indices(function).filter(|(at, it)| source[at + it.len()..].starts_with('('));
    starts
        .filter_map(|(at, _)| {
            let open = at + source[at..].find('{')?;
            Some(&source[open..=closing(source, open)])
        })
        .collect()
}

fn last_word(text: &str) -> &str {
    let start = text.rfind(|it: char| !it.is_alphanumeric() && it != '_').map_or(0, |at| at + 1);
    &text[start..]
}

fn is_key(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

/// Where the bracket that opens at `open` closes; brackets in literals do not count.
fn closing(text: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, bracket) in brackets(&text[open..]) {
        match bracket {
            '(' | '[' | '{' => depth += 1,
            _ => depth -= 1,
        }
        if depth == 0 {
            return open + at;
        }
    }
    panic!("a bracket is never closed: {}", &text[open..text.len().min(open + 80)]);
}

/// Where `wanted` stands first outside of any bracket or literal.
fn at_depth_0(text: &str, wanted: &str) -> Option<usize> {
    let mut depth = 0_i32;
    let mut inside = false;
    let mut escaped = false;
    for (at, it) in text.char_indices() {
        if inside {
            (escaped, inside) = (it == '\\' && !escaped, it != '"' || escaped);
            continue;
        }
        if depth == 0 && text[at..].starts_with(wanted) {
            return Some(at);
        }
        match it {
            '"' => inside = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The brackets of a text and where they stand, those in literals left out.
fn brackets(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut inside = false;
    let mut escaped = false;
    for (at, it) in text.char_indices() {
        if inside {
            (escaped, inside) = (it == '\\' && !escaped, it != '"' || escaped);
        } else if it == '"' {
            inside = true;
        } else if matches!(it, '(' | '[' | '{' | ')' | ']' | '}') {
            found.push((at, it));
        }
    }
    found
}
