#![allow(clippy::unwrap_used)]
mod common;
use common::{Fixture, Variant, criterion_id, number};
use report::chart::*;
use scoring::*;
use wording::Language;

fn crowd() -> Lot {
    let mut lot = Fixture::new(&Variant::default()).lot;
    let model = lot.bids[0].clone();
    lot.bids.clear();
    for (i, (price, ped, app, sec, delai, gar)) in [
        ("100000", "1", "1", "2", "60", "12"),
        ("120000", "3", "2", "3", "40", "24"),
        ("150000", "5", "5", "3", "30", "36"),
        ("140000", "3", "3", "5", "20", "60"),
        ("130000", "4", "3.5", "4", "30", "40"),
        ("105000", "2", "2", "2.5", "55", "20"),
        ("160000", "4.5", "5", "3.2", "25", "48"),
        ("135000", "3.9", "4", "3.5", "35", "60"),
        ("112000", "2.5", "2", "4", "50", "30"),
        ("145000", "4.4", "4.2", "4.4", "26", "50"),
    ]
    .into_iter()
    .enumerate()
    {
        let mut bid = model.clone();
        bid.code = char::from(b'A' + i as u8).to_string();
        bid.id = BidId::from_code(&bid.code);
        bid.bidder = format!("Candidat au nom plutôt long n° {i}");
        bid.amount = Some(EvaluatedAmount::new(number(price)).unwrap());
        let mark = |t: &str| AgreedMark::written(Mark::new(number(t)).unwrap(), vec![]);
        for (c, t) in [("ped-outils", ped), ("ped-partage", ped), ("ped-apports", app), ("securite", sec)] {
            bid.marks.insert(criterion_id(c), mark(t));
        }
        bid.measures.insert(criterion_id("delai"), Measure::new(number(delai)).unwrap());
        bid.measures.insert(criterion_id("garantie"), Measure::new(number(gar)).unwrap());
        lot.bids.push(bid);
    }
    lot
}

#[test]
fn pictures() {
    let fixture = Fixture::new(&Variant::default());
    let crowd = crowd();
    std::fs::create_dir_all("/tmp/pics").unwrap();
    for (name, lot) in [("small", &fixture.lot), ("crowd", &crowd)] {
        let evaluation = evaluate(lot);
        for theme in [Theme::Light, Theme::Dark, Theme::Print] {
            for width in [1040, 620] {
                let look = Look { language: Language::French, theme, width };
                let t = ternary(lot, &evaluation, look).unwrap();
                let m = mean_spread(lot, &evaluation, look).unwrap();
                let law = robustness::WeightLaw::AroundPublished { concentration: 40 };
                let a = mean_spread_under(lot, &evaluation, &law, look).unwrap();
                for (k, c) in [("ternary", &t), ("spread", &m), ("around", &a)] {
                    std::fs::write(format!("/tmp/pics/{name}-{k}-{theme:?}-{width}.svg"), &c.svg).unwrap();
                }
                if width == 1040 && theme == Theme::Light {
                    for c in [&t, &m, &a] {
                        println!("## {}\n{}\n{:?}\n{:#?}", c.title, c.finding, c.table.header, c.table.rows);
                        println!("{}", c.svg.len());
                    }
                }
            }
        }
    }
    println!(
        "EN {}",
        ternary(
            &fixture.lot,
            &fixture.evaluation,
            Look { language: Language::English, theme: Theme::Light, width: 900 }
        )
        .unwrap()
        .finding
    );
    println!(
        "EN {}",
        mean_spread(
            &fixture.lot,
            &fixture.evaluation,
            Look { language: Language::English, theme: Theme::Light, width: 900 }
        )
        .unwrap()
        .finding
    );
}
