//! What a block of samples counts.

use std::collections::BTreeMap;

use super::stream::{LANES, Packet};

/// Up to this many bids, whole rankings are counted: four bits each in 32.
pub(super) const RANKINGS_UP_TO: usize = 8;

/// The counts of a block, or of all.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tally {
    bids: usize,
    criteria: usize,
    pub samples: u64,
    /// By bid and by how many bids are above it.
    pub places: Vec<u64>,
    /// By bid: in how many samples it is first alone.
    pub alone: Vec<u64>,
    /// By bid: its parts of the first places that it has together with others, and their squares.
    pub together: Vec<[f64; 2]>,
    /// By bid and criterion: the weights where it is first, and their squares.
    pub weights: Vec<[f64; 2]>,
    /// How often each ranking came up; empty where there are too many bids.
    pub rankings: BTreeMap<u32, u64>,
    seen: Vec<u32>,
    /// Of the draws of weights, the kept ones and all.
    pub kept: (u64, u64),
}

impl Tally {
    pub fn new(bids: usize, criteria: usize) -> Self {
        Self {
            bids,
            criteria,
            samples: 0,
            places: vec![0; bids * bids],
            alone: vec![0; bids],
            together: vec![[0.0; 2]; bids],
            weights: vec![[0.0; 2]; bids * criteria],
            rankings: BTreeMap::new(),
            seen: Vec::new(),
            kept: (0, 0),
        }
    }

    /// In how many samples each bid is first, alone or with others.
    pub fn first(&self, bid: usize) -> u64 {
        self.places[bid * self.bids]
    }

    /// The counts of a bid's ranks, the first first.
    pub fn ranks(&self, bid: usize) -> &[u64] {
        &self.places[bid * self.bids..(bid + 1) * self.bids]
    }

    /// The sums of the weights where a bid is first, and of their squares.
    pub fn weights_of(&self, bid: usize) -> &[[f64; 2]] {
        &self.weights[bid * self.criteria..(bid + 1) * self.criteria]
    }

    /// Counts the first `lanes` samples of a packet. `weights` are in proportion only, and are
    /// divided by their sum here.
    #[inline(always)]
    pub fn add(&mut self, above: &[[u64; LANES]], weights: &mut [Packet], lanes: usize) {
        self.samples += lanes as u64;
        for (counts, above) in self.places.chunks_exact_mut(self.bids).zip(above) {
            for above in &above[..lanes] {
                counts[*above as usize] += 1;
            }
        }
        normalise(weights);
        self.add_first(above, weights, lanes);
        if self.bids <= RANKINGS_UP_TO {
            let mut rankings = [0_u32; LANES];
            for above in above {
                for lane in 0..LANES {
                    rankings[lane] = rankings[lane] << 4 | above[lane] as u32;
                }
            }
            self.seen.extend_from_slice(&rankings[..lanes]);
        }
    }

    #[inline(always)]
    fn add_first(&mut self, above: &[[u64; LANES]], weights: &[Packet], lanes: usize) {
        let (mut first, mut how_many) = ([0_u64; LANES], [0_u64; LANES]);
        for (bid, above) in above.iter().enumerate() {
            for lane in 0..LANES {
                let is_first = above[lane] == 0;
                first[lane] = if is_first { bid as u64 } else { first[lane] };
                how_many[lane] += u64::from(is_first);
            }
        }
        for lane in 0..lanes {
            if how_many[lane] == 1 {
                let bid = first[lane] as usize;
                self.alone[bid] += 1;
                self.add_weights(bid, weights, lane);
            } else {
                let part = 1.0 / how_many[lane] as f64;
                for (bid, above) in above.iter().enumerate() {
                    if above[lane] == 0 {
                        let [parts, squares] = &mut self.together[bid];
                        *parts += part;
                        *squares += part * part;
                        self.add_weights(bid, weights, lane);
                    }
                }
            }
        }
    }

    #[inline(always)]
    fn add_weights(&mut self, bid: usize, weights: &[Packet], lane: usize) {
        let sums = &mut self.weights[bid * self.criteria..(bid + 1) * self.criteria];
        for ([sum, squares], packet) in sums.iter_mut().zip(weights) {
            *sum += packet[lane];
            *squares += packet[lane] * packet[lane];
        }
    }

    /// Sums up what was noted one by one, at the end of a block.
    pub fn close(&mut self) {
        self.seen.sort_unstable();
        for same in self.seen.chunk_by(|one, other| one == other) {
            if let Some(ranking) = same.first() {
                *self.rankings.entry(*ranking).or_insert(0) += same.len() as u64;
            }
        }
        self.seen = Vec::new();
    }

    /// Adds the next block.
    pub fn merge(&mut self, other: &Self) {
        self.samples += other.samples;
        self.kept.0 += other.kept.0;
        self.kept.1 += other.kept.1;
        add_all(&mut self.places, &other.places);
        add_all(&mut self.alone, &other.alone);
        add_all(self.together.as_flattened_mut(), other.together.as_flattened());
        add_all(self.weights.as_flattened_mut(), other.weights.as_flattened());
        for (ranking, count) in &other.rankings {
            *self.rankings.entry(*ranking).or_insert(0) += count;
        }
    }
}

fn add_all<N: Copy + std::ops::AddAssign>(sums: &mut [N], others: &[N]) {
    for (sum, other) in sums.iter_mut().zip(others) {
        *sum += *other;
    }
}

#[inline(always)]
fn normalise(weights: &mut [Packet]) {
    let mut sum = [0.0; LANES];
    for packet in weights.iter() {
        for lane in 0..LANES {
            sum[lane] += packet[lane];
        }
    }
    let part = sum.map(|sum| 1.0 / sum);
    for packet in weights {
        for lane in 0..LANES {
            packet[lane] *= part[lane];
        }
    }
}
