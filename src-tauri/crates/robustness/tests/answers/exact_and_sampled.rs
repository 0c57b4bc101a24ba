//! The exact shares of the weights and the sampled ones are two ways to one answer: a thousand
//! drawn matrices, each within five standard errors, each adding up to exactly 1.

use robustness::{Budget, Standing, WeightSpace, acceptability, sampled::WeightLaw};
use scoring::Fraction;

use crate::{
    matrices::matrix,
    sampled::{agrees, weights_alone},
};

const CASES: u32 = 1_000;
const SAMPLES: u32 = 4_000;

/// Knuth's linear congruence: the cases are the same on every machine.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn between(&mut self, low: u64, high: u64) -> usize {
        usize::try_from(low + self.below(high - low + 1)).unwrap()
    }

    fn numbers(&mut self, count: usize, low: u64, high: u64) -> Vec<Fraction> {
        (0..count).map(|_| Fraction::from(u32::try_from(self.between(low, high)).unwrap())).collect()
    }
}

/// The nearest floating-point number, for a comparison within errors.
fn near(share: &Fraction) -> f64 {
    let number = |text: String| text.parse::<f64>().unwrap();
    number(share.numerator().to_string()) / number(share.denominator().to_string())
}

#[test]
fn a_thousand_drawn_cases_agree() {
    let mut draw = Draw(7);
    let mut seen = 0;
    for case in 0..CASES {
        let (bids, criteria) = (draw.between(2, 6), draw.between(2, 6));
        let weights = draw.numbers(criteria, 1, 30);
        let marks: Vec<Vec<Fraction>> = (0..bids).map(|_| draw.numbers(criteria, 0, 20)).collect();
        let matrix = matrix(&weights, &marks).unwrap();
        let (space, law) = if case % 2 == 0 {
            (WeightSpace::Uniform, WeightLaw::Uniform)
        } else {
            let order = WeightSpace::published_order(&matrix);
            let WeightSpace::Ordinal { order: named } = &order else { panic!("an order") };
            let law = WeightLaw::Ordinal(named.clone());
            (order, law)
        };
        let exact = acceptability(&matrix, &space, Budget::default()).unwrap();
        let found = weights_alone(&matrix, &law, SAMPLES, u64::from(case)).unwrap();
        let mut sum = Fraction::zero();
        for group in &exact.groups {
            let share = match &group.standing {
                Standing::Share { share, .. } => share.clone(),
                Standing::KnifeEdge { .. } | Standing::NeverFirst { .. } => Fraction::zero(),
            };
            // Bids that are level whatever the weights have the first rank together.
            for bid in &group.bids {
                let sampled = found.bids.iter().find(|it| it.bid == *bid).unwrap();
                agrees(sampled.ranks.first().unwrap(), near(&share), SAMPLES, &format!("case {case}"));
                seen += 1;
            }
            sum = &sum + &share;
        }
        assert_eq!(sum, Fraction::one(), "case {case}");
    }
    assert!(seen >= 2 * CASES, "every case has two bids at least");
}
