//! The same quantities by other ways, short enough to be trusted by reading.

use scoring::Fraction;

use super::properties::{Case, Kind};

/// The share of the weights with which one bid is strictly ahead of another, without bounds on the
/// weights: a race of exponentials (Varsi 1973 and Ali 1973 for the volume).
///
/// A positive gap p and a negative one −q: the chance that the positive one is spent first is
/// q/(p + q), and what is left of the race is as if it began there.
pub fn ahead(one: &[Fraction], other: &[Fraction], case: &Case) -> Fraction {
    let gaps: Vec<Fraction> = one.iter().zip(other).map(|(one, other)| one - other).collect();
    let gaps = if case.kind == Kind::Ordinal { running_means(&gaps, &case.order()) } else { gaps };
    let positive: Vec<Fraction> = gaps.iter().filter(|gap| gap.is_positive()).cloned().collect();
    let negative: Vec<Fraction> = gaps.iter().filter(|gap| gap.is_negative()).map(Fraction::abs).collect();
    let mut row = vec![Fraction::zero(); negative.len() + 1];
    for p in std::iter::once(None).chain(positive.iter().map(Some)) {
        let Some(p) = p else { continue };
        let above = row.clone();
        row[0] = Fraction::one();
        for (at, q) in negative.iter().enumerate() {
            let both = &(p * &row[at]) + &(q * &above[at + 1]);
            row[at + 1] = both.divided_by(&(p + q)).unwrap();
        }
    }
    row[negative.len()].clone()
}

/// The mean of the first k gaps, for each k.
fn running_means(gaps: &[Fraction], order: &[usize]) -> Vec<Fraction> {
    let mut sum = Fraction::zero();
    let means = order.iter().zip(1_u32..).map(|(at, count)| {
        sum = &sum + &gaps[*at];
        sum.divided_by(&Fraction::from(count)).unwrap()
    });
    means.collect()
}

/// The least of a weighted sum over a weight space.
pub fn lowest_lead(lead: &[Fraction], case: &Case) -> Fraction {
    match case.kind {
        Kind::Uniform => lead.iter().min().unwrap().clone(),
        Kind::Ordinal => running_means(lead, &case.order()).into_iter().min().unwrap(),
        Kind::Intervals => {
            // The least weights first, and the rest where it costs least.
            let bounds = case.bounds();
            if bounds.len() == 1 {
                return lead[0].clone();
            }
            let mut order: Vec<usize> = (0..lead.len()).collect();
            order.sort_by(|one, other| lead[*one].cmp(&lead[*other]));
            let mut left = Fraction::one() - bounds.iter().map(|it| &it.low).sum();
            let mut sum: Fraction = bounds.iter().zip(lead).map(|(it, lead)| &it.low * lead).sum();
            for at in order {
                let part = (&bounds[at].high - &bounds[at].low).min(left.clone());
                sum = &sum + &(&part * &lead[at]);
                left = left - part;
            }
            sum
        }
    }
}

/// For each bid, how often it is first (identical ones each) among how many drawn weights. Weights
/// out of bounds are thrown away: narrow bounds leave few.
pub fn sampled(case: &Case, seed: u64) -> Vec<(u32, u32)> {
    const TRIES: u32 = 4_000;
    let mut state = seed;
    let mut uniform = || {
        // Marsaglia, J. Stat. Softw. 8 (2003): xorshift64.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 24
    };
    let bounds = case.bounds();
    let whole: u64 = 1 << 40;
    let (mut drawn, mut counts) = (0_u32, vec![0_u32; case.marks.len()]);
    for _ in 0..TRIES {
        // The gaps between sorted uniform numbers are uniform on the simplex.
        let mut cuts: Vec<u64> = (1..case.weights.len()).map(|_| uniform()).collect();
        cuts.extend([0, whole]);
        cuts.sort_unstable();
        let mut weights: Vec<u64> = cuts.windows(2).map(|pair| pair[1] - pair[0]).collect();
        match case.kind {
            Kind::Uniform => {}
            Kind::Ordinal => {
                weights.sort_unstable_by(|one, other| other.cmp(one));
                let sorted = weights.clone();
                for (at, weight) in case.order().into_iter().zip(sorted) {
                    weights[at] = weight;
                }
            }
            Kind::Intervals => {
                let share = |weight: &u64| Fraction::ratio(*weight, whole).unwrap();
                let mut pairs = bounds.iter().zip(&weights).filter(|_| weights.len() > 1);
                if pairs.any(|(it, weight)| share(weight) < it.low || share(weight) > it.high) {
                    continue;
                }
            }
        }
        drawn += 1;
        let total = |row: &Vec<u32>| -> u64 {
            row.iter().zip(&weights).map(|(mark, weight)| u64::from(*mark) * weight).sum()
        };
        let totals: Vec<u64> = case.marks.iter().map(total).collect();
        for (count, total) in counts.iter_mut().zip(&totals) {
            *count += u32::from(Some(total) == totals.iter().max());
        }
    }
    counts.into_iter().map(|count| (count, drawn)).collect()
}
