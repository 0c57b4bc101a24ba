//! The triangle of three weights, against areas worked by hand.

use proptest::prelude::*;
use robustness::{GroupsError, RegionsOfThree, Three, ThreeGroups, regions_of_three};
use scoring::{Content, CriteriaTree, Criterion, CriterionId, Environmental, Fraction, PriceFormula, Weight};

use crate::{
    lots::{fraction, price, quality},
    matrices::{bid, criterion, matrix},
};

fn numbers<const COUNT: usize>(texts: [&str; COUNT]) -> [Fraction; COUNT] {
    texts.map(fraction)
}

/// One criterion per group; what each bid earns of each.
fn cut(weights: [&str; 3], shares: &[[&str; 3]]) -> RegionsOfThree {
    let rows: Vec<Vec<Fraction>> = shares.iter().map(|row| numbers(*row).to_vec()).collect();
    let matrix = matrix(&numbers(weights), &rows).unwrap();
    let groups = ThreeGroups::new([vec![criterion(0)], vec![criterion(1)], vec![criterion(2)]]);
    regions_of_three(&matrix, &groups).unwrap()
}

fn areas(found: &RegionsOfThree) -> Vec<Fraction> {
    found.regions.iter().map(|region| region.area.clone()).collect()
}

#[test]
fn each_best_at_one_corner_takes_a_third() {
    // Each bid earns all of one weight and nothing of the others: it is first where that weight
    // is the largest.
    let found = cut(["2", "1", "1"], &[["1", "0", "0"], ["0", "1", "0"], ["0", "0", "1"]]);
    assert_eq!(areas(&found), numbers(["1/3", "1/3", "1/3"]));
    assert_eq!(found.published, numbers(["1/2", "1/4", "1/4"]));
    let corners: [Three; 4] = [
        numbers(["1", "0", "0"]),
        numbers(["1/2", "1/2", "0"]),
        numbers(["1/3", "1/3", "1/3"]),
        numbers(["1/2", "0", "1/2"]),
    ];
    let outline = &found.regions[0].outline;
    assert_eq!(outline.len(), 4, "a kite");
    assert!(corners.iter().all(|corner| outline.contains(corner)), "{outline:?}");
    assert_eq!(found.first_at(&found.published)[0].bids, [bid(0)]);
}

#[test]
fn a_straight_border_cuts_a_corner_off() {
    // The first leads by t1 − t2 − t3 = 2·t1 − 1: it is first where the first weight is at least a
    // half, a triangle of half the side and a quarter of the area.
    let found = cut(["0.7", "0.2", "0.1"], &[["1", "0", "0"], ["0", "1", "1"]]);
    assert_eq!(areas(&found), numbers(["1/4", "3/4"]));
    // 0.2 goes from the first group to another; both are as good, and the last is taken.
    let border = found.nearest_border().unwrap();
    assert_eq!((border.rivals, border.moved), (vec![bid(1)], fraction("1/5")));
    assert_eq!(border.at[0], fraction("1/2"));
}

#[test]
fn the_next_group_gives_when_the_first_is_empty() {
    // Leads of 1, 1/2 and −1 at the corners; 0.1 + 0.35 − 0.2 = 0.25 at the published weights.
    // The first group's 0.1 takes 0.2 from the lead, and 0.05/1.5 = 1/30 of the second the rest.
    let found = cut(["0.1", "0.7", "0.2"], &[["1", "1", "0"], ["0", "1/2", "1"]]);
    let border = found.nearest_border().unwrap();
    assert_eq!(border.moved, fraction("2/15"));
    assert_eq!(border.at, numbers(["0", "2/3", "1/3"]));
    let [one, other] = &found.regions[..] else { panic!("{:?}", found.regions) };
    assert_eq!(one.total(&border.at), other.total(&border.at), "level, and so on the border");
}

#[test]
fn identical_bids_share_one_region() {
    let found = cut(["1", "1", "1"], &[["1", "0", "1/2"], ["0", "1", "1/2"], ["1", "0", "1/2"]]);
    assert_eq!(found.regions.len(), 2);
    assert_eq!(found.regions[0].bids, [bid(0), bid(2)]);
    assert_eq!(areas(&found), numbers(["1/2", "1/2"]), "on either side of the line from the third corner");
    assert_eq!(found.nearest_border(), None, "the published weights are on the border");
    assert_eq!(found.first_at(&found.published).len(), 2);
    // Only identical bids: one region, and no border in the whole triangle.
    let alone = cut(["1", "1", "1"], &[["1", "0", "0"], ["1", "0", "0"]]);
    assert_eq!((areas(&alone), alone.nearest_border()), (vec![Fraction::one()], None));
}

#[test]
fn level_on_an_edge_is_an_edge_without_area() {
    // As good as the first unless the third group weighs.
    let found = cut(["1", "1", "1"], &[["1", "1/2", "1"], ["1", "1/2", "1/2"]]);
    assert_eq!(areas(&found), numbers(["1", "0"]));
    assert_eq!(found.regions[1].outline, [numbers(["1", "0", "0"]), numbers(["0", "1", "0"])]);
    // As good at one corner only.
    let found = cut(["1", "1", "1"], &[["1", "1/2", "1"], ["1", "0", "0"]]);
    assert_eq!(found.regions[1].outline, [numbers(["1", "0", "0"])]);
    assert_eq!(found.regions[1].area, Fraction::zero());
}

#[test]
fn first_nowhere_is_no_region() {
    // Second at each corner, and below the mean of the two others in between.
    let found = cut(["1", "1", "1"], &[["1", "0", "1/2"], ["0", "1", "1/2"], ["2/5", "2/5", "2/5"]]);
    assert_eq!(areas(&found), numbers(["1/2", "1/2", "0"]));
    assert!(found.regions[2].outline.is_empty());
}

#[test]
fn leaves_keep_their_proportions_inside_a_group() {
    // The third group weighs 1/2: 3/8 and 1/8, so that its leaves count for 3/4 and 1/4 of it.
    let weights = numbers(["1/4", "1/4", "3/8", "1/8"]);
    let rows = [numbers(["1", "1", "1", "0"]).to_vec(), numbers(["1", "1", "0", "1"]).to_vec()];
    let matrix = matrix(&weights, &rows).unwrap();
    let groups = ThreeGroups::new([vec![criterion(0)], vec![criterion(1)], vec![criterion(3), criterion(2)]]);
    let found = regions_of_three(&matrix, &groups).unwrap();
    assert_eq!(found.published, numbers(["1/4", "1/4", "1/2"]));
    assert_eq!(found.regions[0].corners, numbers(["1", "1", "3/4"]));
    assert_eq!(found.regions[1].corners, numbers(["1", "1", "1/4"]));
    for (region, (_, total)) in found.regions.iter().zip(matrix.totals()) {
        assert_eq!(&region.total(&found.published), total, "the published point is the published grid");
    }
}

#[test]
fn groups_that_do_not_suit_the_grid_are_refused() {
    let rows = [numbers(["1", "1", "1", "1"]).to_vec()];
    let matrix = matrix(&numbers(["1", "1", "1", "0"]), &rows).unwrap();
    let of = |groups: [&[usize]; 3]| {
        let leaves = groups.map(|places| places.iter().map(|place| criterion(*place)).collect());
        regions_of_three(&matrix, &ThreeGroups::new(leaves)).map(|found| areas(&found))
    };
    assert_eq!(of([&[0], &[1], &[2, 3]]), Ok(vec![Fraction::one()]), "one bid is first everywhere");
    assert_eq!(of([&[0], &[1], &[2]]), Err(GroupsError::Absent(criterion(3))));
    assert_eq!(of([&[0, 1], &[1], &[2, 3]]), Err(GroupsError::Twice(criterion(1))));
    assert_eq!(of([&[0, 7], &[1], &[2, 3]]), Err(GroupsError::Unknown(criterion(7))));
    assert_eq!(of([&[0, 1], &[2], &[3]]), Err(GroupsError::WithoutWeight(2)));
    assert_eq!(of([&[0, 1, 2, 3], &[], &[]]), Err(GroupsError::WithoutWeight(1)));
}

fn grid(roots: Vec<Criterion>) -> CriteriaTree {
    CriteriaTree::new(roots.iter().map(|root| &root.weight).sum(), roots).unwrap()
}

fn group(code: &str, weight: &str, children: Vec<Criterion>) -> Criterion {
    Criterion {
        id: CriterionId::from_code(code),
        code: code.to_owned(),
        name: code.to_owned(),
        description: String::new(),
        weight: Weight::new(fraction(weight)).unwrap(),
        environmental: Environmental::No,
        content: Content::Group(children),
    }
}

#[test]
fn the_declared_groups_are_the_price_the_heaviest_and_the_others() {
    let ids = |codes: &[&str]| codes.iter().map(|code| CriterionId::from_code(code)).collect::<Vec<_>>();
    let formula = PriceFormula::LowestOverPrice;
    // The mixed group weighs 45 with its price and 25 without.
    let mixed = group("mixed", "45", vec![quality("use", "25"), price("20", formula.clone())]);
    let criteria = grid(vec![mixed, quality("design", "30"), quality("delay", "25")]);
    let groups = ThreeGroups::declared(&criteria).unwrap();
    assert_eq!(groups.leaves(), &[ids(&["price"]), ids(&["design"]), ids(&["use", "delay"])]);
    // As heavy: the first in the grid's order.
    let criteria = grid(vec![quality("a", "30"), quality("b", "30"), price("40", formula.clone())]);
    let groups = ThreeGroups::declared(&criteria).unwrap();
    assert_eq!(groups.leaves(), &[ids(&["price"]), ids(&["a"]), ids(&["b"])]);

    for (roots, found) in [
        (vec![price("40", formula.clone()), quality("a", "60")], 2),
        (vec![price("40", formula.clone()), quality("a", "60"), quality("b", "0")], 2),
        (vec![quality("a", "30"), quality("b", "30"), quality("c", "40")], 2),
        (vec![price("0", formula.clone()), quality("a", "60"), quality("b", "40")], 2),
        (vec![price("100", formula.clone())], 1),
    ] {
        assert_eq!(ThreeGroups::declared(&grid(roots)), Err(GroupsError::TooFew { found }));
    }
}

fn tenths() -> impl Strategy<Value = Fraction> {
    (0_u32..=10).prop_map(|tenth| Fraction::ratio(tenth, 10).unwrap())
}

proptest! {
    /// The regions cover the triangle once, and each vertex is where its bid is first. Shares in
    /// tenths meet often: level bids, shared edges, bids first nowhere.
    #[test]
    fn the_regions_cover_the_triangle_once(
        rows in prop::collection::vec(prop::collection::vec(tenths(), 3), 1..7),
        weights in prop::collection::vec(1_u32..9, 3),
    ) {
        let weights: Vec<Fraction> = weights.into_iter().map(Fraction::from).collect();
        let matrix = matrix(&weights, &rows).unwrap();
        let groups = ThreeGroups::new([vec![criterion(0)], vec![criterion(1)], vec![criterion(2)]]);
        let found = regions_of_three(&matrix, &groups).unwrap();
        prop_assert_eq!(areas(&found).iter().sum::<Fraction>(), Fraction::one());
        for region in &found.regions {
            prop_assert!(region.outline.len() > 2 || region.area.is_zero());
            for vertex in &region.outline {
                prop_assert_eq!(vertex.iter().sum::<Fraction>(), Fraction::one());
                prop_assert!(found.first_at(vertex).contains(&region));
            }
        }
        if let Some(border) = found.nearest_border() {
            prop_assert!(found.first_at(&border.at).len() > 1);
            prop_assert!(border.at.iter().all(|weight| !weight.is_negative()));
            let apart: Fraction =
                border.at.iter().zip(&found.published).map(|(to, from)| (to - from).abs()).sum();
            prop_assert_eq!(apart, &border.moved * &Fraction::from(2), "what one gives another gets");
        }
    }

    /// With one criterion per group, an area is the share of all weights that puts the bid first.
    #[test]
    fn an_area_is_the_share_of_all_weights(
        rows in prop::collection::vec(prop::collection::vec(tenths(), 3), 2..3),
    ) {
        let matrix = matrix(&numbers(["1", "1", "1"]), &rows).unwrap();
        let groups = ThreeGroups::new([vec![criterion(0)], vec![criterion(1)], vec![criterion(2)]]);
        let found = regions_of_three(&matrix, &groups).unwrap();
        let share = robustness::pair_share(&matrix, &robustness::WeightLaw::Uniform, bid(0), bid(1));
        if let Some(robustness::PairShares::Apart { ahead }) = share.unwrap() {
            prop_assert_eq!(&found.regions[0].area, ahead.value());
        }
    }
}
