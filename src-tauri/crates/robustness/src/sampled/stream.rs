//! Random bits: sixteen interleaved xoshiro256++ generators, one per lane.
//!
//! Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47
//! (2021), and their public-domain code (prng.di.unimi.it), which also says to fill the states
//! from `SplitMix64`. Written here and not taken from `rand_xoshiro`, because sixteen states side
//! by side are what the vector units need; the tests hold each lane against `rand_xoshiro`.

/// How many samples are computed side by side.
pub(super) const LANES: usize = 16;

/// A number for each lane.
pub(super) type Packet = [f64; LANES];

/// What a stream is for: streams of different purposes have nothing in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The samples of weights and marks.
    Samples,
    /// The marks at the central weights.
    Confidence,
    /// The trial that chooses how weights are drawn.
    Trial,
}

/// The generators of all lanes.
#[derive(Clone, Debug)]
pub(super) struct Stream {
    state: [[u64; LANES]; 4],
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The output function of `SplitMix64`.
fn mixed(state: u64) -> u64 {
    let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Stream {
    /// The stream of a block: 64 successive outputs of `SplitMix64`, four for each lane, so that no
    /// two states of a seed are equal.
    pub fn new(seed: u64, purpose: Purpose, block: u64) -> Self {
        let purpose = match purpose {
            Purpose::Samples => 0,
            Purpose::Confidence => 1_u64 << 40,
            Purpose::Trial => 2_u64 << 40,
        };
        let first = (purpose + block).wrapping_mul(4 * LANES as u64);
        let start = mixed(seed.wrapping_add(GOLDEN));
        let word = |lane: usize, part: usize| {
            let index = first.wrapping_add((4 * lane + part) as u64 + 1);
            mixed(start.wrapping_add(index.wrapping_mul(GOLDEN)))
        };
        Self { state: std::array::from_fn(|part| std::array::from_fn(|lane| word(lane, part))) }
    }

    /// 64 random bits for each lane.
    #[inline(always)]
    pub fn bits(&mut self) -> [u64; LANES] {
        let [a, b, c, d] = &mut self.state;
        let mut bits = [0; LANES];
        for lane in 0..LANES {
            bits[lane] = a[lane].wrapping_add(d[lane]).rotate_left(23).wrapping_add(a[lane]);
            let shifted = b[lane] << 17;
            c[lane] ^= a[lane];
            d[lane] ^= b[lane];
            b[lane] ^= c[lane];
            a[lane] ^= d[lane];
            c[lane] ^= shifted;
            d[lane] = d[lane].rotate_left(45);
        }
        bits
    }

    /// A uniform number from 0 up to, and without, 1 for each lane, on a grid of 2⁻⁵².
    #[inline(always)]
    pub fn uniform(&mut self) -> Packet {
        let bits = self.bits();
        let mut uniform = [0.0; LANES];
        for lane in 0..LANES {
            uniform[lane] = one_to_two(bits[lane]) - 1.0;
        }
        uniform
    }
}

/// The upper 52 bits as a number from 1 up to, and without, 2.
#[inline(always)]
pub(super) fn one_to_two(bits: u64) -> f64 {
    f64::from_bits((bits >> 12) | 0x3ff0_0000_0000_0000)
}

#[cfg(test)]
mod tests {
    use rand_xoshiro::{
        Xoshiro256PlusPlus,
        rand_core::{Rng, SeedableRng},
    };

    use super::*;

    #[test]
    fn each_lane_is_the_generator_of_the_library() {
        let mut stream = Stream::new(7, Purpose::Samples, 3);
        let mut lanes: Vec<Xoshiro256PlusPlus> = (0..LANES)
            .map(|lane| {
                let mut seed = [0; 32];
                for part in 0..4 {
                    seed[8 * part..8 * part + 8].copy_from_slice(&stream.state[part][lane].to_le_bytes());
                }
                Xoshiro256PlusPlus::from_seed(seed)
            })
            .collect();
        for _ in 0..1000 {
            let expected: Vec<u64> = lanes.iter_mut().map(Rng::next_u64).collect();
            assert_eq!(stream.bits().to_vec(), expected);
        }
    }

    #[test]
    fn states_come_from_the_seeding_generator() {
        // The library's generator fills a state from `SplitMix64` in the same way.
        let stream = Stream::new(7, Purpose::Samples, 0);
        let mut library = Xoshiro256PlusPlus::seed_from_u64(mixed(7_u64.wrapping_add(GOLDEN)));
        let mut first = stream;
        assert_eq!(first.bits()[0], library.next_u64());
    }

    #[test]
    fn seeds_blocks_and_purposes_have_their_own_streams() {
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..4 {
            for purpose in [Purpose::Samples, Purpose::Confidence, Purpose::Trial] {
                for block in 0..50 {
                    for bits in Stream::new(seed, purpose, block).bits() {
                        assert!(seen.insert(bits), "no two lanes begin alike");
                    }
                }
            }
        }
    }

    #[test]
    fn uniform_numbers_fill_their_range() {
        let mut stream = Stream::new(1, Purpose::Samples, 0);
        let drawn: Vec<f64> = (0..4000).flat_map(|_| stream.uniform()).collect();
        assert!(drawn.iter().all(|value| (0.0..1.0).contains(value)));
        let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
        assert!((mean - 0.5).abs() < 5.0 * (1.0_f64 / 12.0 / drawn.len() as f64).sqrt(), "{mean}");
    }
}
