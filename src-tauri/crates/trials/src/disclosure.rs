//! Which answers may be shown without giving a few people away.
//!
//! For one bid and one question, three things are published: what all answered, what each group
//! answered and what each site answered. Fewer answers than the threshold are never shown. That
//! is not enough: whoever has the whole and all groups but one has that one by subtraction, and
//! where all answers of a site come from one group, the group less the site is what its other
//! members answered. So more is hidden until **no sum or difference of what is shown is the
//! answer of some people, fewer than the threshold**.
//!
//! Why the check is complete. Answers fall into cells (group × site). What can be computed from
//! the published sums are combinations `Σ aᵍ × group + Σ bˢ × site`, in which hidden groups can
//! only come together (as the whole less the shown ones), and hidden sites likewise: each is a
//! *block*. A combination that counts each cell once or not at all is a stack of unions of group
//! blocks, each less a union of site blocks inside it (its level sets). So it suffices that every
//! union of group blocks, less the site blocks inside it, is empty or not below the threshold.

use std::collections::BTreeSet;

/// What may be done with a number of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screened {
    /// They may be shown.
    Shown,
    /// There are some, and fewer than the threshold.
    TooFew,
    /// Shown, they would give others away.
    ProtectsOthers,
}

/// The decision for the whole, the groups and the sites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Screen {
    pub overall: Screened,
    pub groups: Vec<Screened>,
    pub sites: Vec<Screened>,
}

/// How many answered in each group (outer) at each site (inner).
pub(crate) type Cells = Vec<Vec<u32>>;

/// Decides what of some answers may be shown.
///
/// `cells` has one list per group, all as long as there are sites; there are at most
/// [`MOST_GROUPS`](crate::MOST_GROUPS) groups.
pub(crate) fn screen(cells: &Cells, threshold: u32) -> Screen {
    let mut groups = Margin::new(cells.iter().map(|group| group.iter().sum()).collect(), threshold);
    let sites = cells.first().map_or(0, Vec::len);
    let at_site = |site| cells.iter().filter_map(|group| group.get(site)).sum();
    let mut sites = Margin::new((0..sites).map(at_site).collect(), threshold);
    let overall = Screened::of(groups.counts.iter().sum(), threshold);
    loop {
        groups.close(threshold);
        sites.close(threshold);
        match leak(cells, &groups, &sites, threshold) {
            Some(site) => sites.hide(site),
            None => return Screen { overall, groups: groups.screened, sites: sites.screened },
        }
    }
}

impl Screened {
    fn of(count: u32, threshold: u32) -> Self {
        if (1..threshold).contains(&count) { Self::TooFew } else { Self::Shown }
    }
}

/// The sums of the answers one way: by group, or by site.
struct Margin {
    counts: Vec<u32>,
    screened: Vec<Screened>,
}

impl Margin {
    fn new(counts: Vec<u32>, threshold: u32) -> Self {
        let screened = counts.iter().map(|count| Screened::of(*count, threshold)).collect();
        Self { counts, screened }
    }

    fn members(&self) -> impl Iterator<Item = (usize, u32, Screened)> {
        self.counts.iter().zip(&self.screened).enumerate().map(|(index, (count, it))| (index, *count, *it))
    }

    /// Members that show an answer. Where nobody answered there is nothing to hide.
    fn shown(&self) -> impl Iterator<Item = (usize, u32)> {
        self.members()
            .filter(|(_, count, screened)| *screened == Screened::Shown && *count > 0)
            .map(|(index, count, _)| (index, count))
    }

    fn hidden(&self) -> impl Iterator<Item = (usize, u32)> {
        self.members()
            .filter(|(_, _, screened)| *screened != Screened::Shown)
            .map(|(index, count, _)| (index, count))
    }

    fn hide(&mut self, index: usize) {
        if let Some(screened) = self.screened.get_mut(index) {
            *screened = Screened::ProtectsOthers;
        }
    }

    /// Hides the smallest shown ones until the hidden ones are enough: together, they are the
    /// whole less the shown ones.
    fn close(&mut self, threshold: u32) {
        while (1..threshold).contains(&self.hidden().map(|(_, count)| count).sum())
            && let Some((smallest, _)) = self.shown().min_by_key(|(_, count)| *count)
        {
            self.hide(smallest);
        }
    }

    /// What can be told apart: each shown member alone, and the hidden ones together.
    fn blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> =
            self.shown().map(|(index, count)| Block { members: vec![index], count }).collect();
        let members: Vec<usize> = self.hidden().map(|(index, _)| index).collect();
        if !members.is_empty() {
            blocks.push(Block { members, count: self.hidden().map(|(_, count)| count).sum() });
        }
        blocks
    }
}

struct Block {
    members: Vec<usize>,
    count: u32,
}

/// A shown site to hide, when a union of groups less the sites inside it gives a few people away.
fn leak(cells: &Cells, groups: &Margin, sites: &Margin, threshold: u32) -> Option<usize> {
    let group_blocks = groups.blocks();
    // For each site block, the group blocks that answered there, as bits.
    let site_blocks: Vec<(Block, u32)> = sites
        .blocks()
        .into_iter()
        .map(|site| {
            let present = |group: &Block| {
                group.members.iter().any(|group| {
                    let counts = cells.get(*group);
                    site.members
                        .iter()
                        .any(|site| counts.and_then(|at| at.get(*site)).is_some_and(|it| *it > 0))
                })
            };
            let bits = group_blocks.iter().enumerate().filter(|(_, group)| present(group));
            let bits = bits.fold(0, |bits, (index, _)| bits | 1 << index);
            (site, bits)
        })
        .collect();
    for union in 1..1_u32 << group_blocks.len() {
        let inside: u32 = group_blocks
            .iter()
            .enumerate()
            .filter(|(index, _)| union & 1 << index != 0)
            .map(|(_, group)| group.count)
            .sum();
        let contained: Vec<&Block> =
            site_blocks.iter().filter(|(_, groups)| groups & !union == 0).map(|(site, _)| site).collect();
        let rest = inside - contained.iter().map(|site| site.count).sum::<u32>();
        if (1..threshold).contains(&rest) {
            // The sites inside the union made the difference. Where no shown one is among them,
            // they are the hidden ones together, and any further site enlarges their block.
            let at_fault: BTreeSet<usize> =
                contained.iter().flat_map(|site| &site.members).copied().collect();
            let candidates = sites.shown();
            let smallest = candidates.min_by_key(|(site, count)| (!at_fault.contains(site), *count));
            return smallest.map(|(site, _)| site);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Screened::*, *};
    use proptest::prelude::*;

    /// The decisions for groups that all answered in even measure at two sites.
    fn by_group(counts: &[u32]) -> Vec<Screened> {
        screen(&counts.iter().map(|count| vec![count / 2, count - count / 2]).collect(), 5).groups
    }

    #[test]
    fn enough_answers_of_each_are_shown() {
        assert_eq!(by_group(&[5, 8, 20]), [Shown, Shown, Shown], "five is not fewer than five");
        assert_eq!(by_group(&[0, 8, 20]), [Shown, Shown, Shown], "nobody's answers give nobody away");
    }

    #[test]
    fn one_hidden_group_takes_a_second_one_with_it() {
        assert_eq!(
            by_group(&[4, 20, 8]),
            [TooFew, Shown, ProtectsOthers],
            "all less 20 and 8 would be the 4: the smaller of the two others goes too"
        );
    }

    #[test]
    fn hidden_groups_that_are_few_together_take_another_with_them() {
        assert_eq!(
            by_group(&[2, 20, 2, 8]),
            [TooFew, Shown, TooFew, ProtectsOthers],
            "all less 20 and 8 would be four people"
        );
        assert_eq!(
            by_group(&[3, 20, 3, 8]),
            [TooFew, Shown, TooFew, Shown],
            "six people together are enough"
        );
    }

    #[test]
    fn too_few_in_all_are_never_shown() {
        let screen = screen(&vec![vec![2, 0], vec![0, 2]], 5);
        assert_eq!(screen.overall, TooFew);
        assert_eq!((screen.groups, screen.sites), (vec![TooFew, TooFew], vec![TooFew, TooFew]));
    }

    #[test]
    fn a_site_that_gives_away_the_rest_of_a_group_is_hidden() {
        // The second group answered at the second site, where nobody else did, but for one person.
        let screen = screen(&vec![vec![9, 0, 7], vec![1, 6, 0]], 5);
        assert_eq!(screen.groups, [Shown, Shown]);
        assert_eq!(
            screen.sites,
            [Shown, ProtectsOthers, ProtectsOthers],
            "7 of the group less 6 at the site is one person; one hidden site alone is not hidden"
        );
    }

    #[test]
    fn nothing_is_hidden_where_nothing_can_be_given_away() {
        let screen = screen(&vec![vec![9, 3, 7], vec![1, 6, 2]], 5);
        assert_eq!(
            (screen.groups, screen.sites),
            (vec![Shown; 2], vec![Shown; 3]),
            "every site mixes the groups"
        );
    }

    /// Everything that is published, as a list of sums: each says which cells it adds up.
    fn published(cells: &Cells, screen: &Screen) -> Vec<Vec<i128>> {
        let width = cells.first().unwrap().len();
        let sum_of = |in_sum: &dyn Fn(usize, usize) -> bool| -> Vec<i128> {
            let places = (0..cells.len()).flat_map(|group| (0..width).map(move |site| (group, site)));
            places.filter(|(g, s)| cells[*g][*s] > 0).map(|(g, s)| i128::from(in_sum(g, s))).collect()
        };
        let mut sums = Vec::new();
        if screen.overall == Shown {
            sums.push(sum_of(&|_, _| true));
        }
        for (index, _) in screen.groups.iter().enumerate().filter(|(_, it)| **it == Shown) {
            sums.push(sum_of(&|group, _| group == index));
        }
        for (index, _) in screen.sites.iter().enumerate().filter(|(_, it)| **it == Shown) {
            sums.push(sum_of(&|_, site| site == index));
        }
        sums
    }

    /// The rank of some rows, by elimination without fractions.
    fn rank(mut rows: Vec<Vec<i128>>) -> usize {
        let width = rows.first().map_or(0, Vec::len);
        let mut rank = 0;
        for column in 0..width {
            let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
            rows.swap(rank, pivot);
            let pivot = rows[rank].clone();
            for row in rows.iter_mut().skip(rank + 1) {
                let factor = row[column];
                for (value, of_pivot) in row.iter_mut().zip(&pivot) {
                    *value = *value * pivot[column] - of_pivot * factor;
                }
            }
            rank += 1;
        }
        rank
    }

    proptest! {
        /// The attack itself: some people, fewer than the threshold, whose sum is a combination of
        /// published sums. Nothing of the blocks and unions above is used.
        #[test]
        fn no_combination_of_what_is_shown_is_the_answer_of_a_few(
            cells in prop::collection::vec(prop::collection::vec(0..=5_u32, 3), 1..=3),
            threshold in 2..=6_u32,
        ) {
            let screen = screen(&cells, threshold);
            let sums = published(&cells, &screen);
            let known = rank(sums.clone());
            let counts: Vec<u32> = cells.iter().flatten().copied().filter(|count| *count > 0).collect();
            for people in 1..1_u32 << counts.len() {
                let chosen: Vec<bool> = (0..counts.len()).map(|cell| people & 1 << cell != 0).collect();
                let size: u32 = counts.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|(count, _)| count).sum();
                if size < threshold {
                    let mut with = sums.clone();
                    with.push(chosen.iter().map(|chosen| i128::from(*chosen)).collect());
                    prop_assert!(rank(with) > known, "{} people of {:?} are given away", size, cells);
                }
            }
        }

        #[test]
        fn whole_groups_and_sites_far_above_the_threshold_that_mix_are_all_shown(
            cells in prop::collection::vec(prop::collection::vec(5..=9_u32, 3), 2..=4),
        ) {
            let screen = screen(&cells, 5);
            prop_assert!(screen.groups.iter().chain(&screen.sites).all(|it| *it == Shown));
        }
    }
}
