#![allow(clippy::unwrap_used)]
mod common;
use common::*;
use wording::Language;
use report::chart::*;
#[test]
fn dump() {
    let f = Fixture::new(&Variant::default());
    for (n, r) in f.evaluation.ranking() { println!("{n} {:?} {:?}", r.bid, r.total.as_ref().unwrap().value); }
    for (l,n) in [(Language::French,"fr"),(Language::English,"en")] {
        std::fs::write(format!("/tmp/rep/{n}.xlsx"), f.workbook(l)).unwrap();
        for t in Theme::ALL { for w in [640u32, 960] {
            let look = Look{language:l, theme:t, width:w};
            for (k,c) in [("rank",ranking_bars(&f.lot,&f.evaluation,look)),("gap",gap_bars(&f.lot,&f.evaluation,look)),("weight",weight_lines(&f.lot,&f.evaluation,criterion_id("cout"),look))] {
                let c=c.unwrap(); println!("{} | {}", c.title,c.finding); 
                std::fs::write(format!("/tmp/rep/{k}-{n}-{t:?}-{w}.svg"), c.svg).unwrap();
            }}}
    }
}
