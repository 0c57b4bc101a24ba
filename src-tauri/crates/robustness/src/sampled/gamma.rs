//! Weights round the published ones: independent gamma numbers, in proportion.
//!
//! Source: Marsaglia & Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000),
//! 363–372, with its boost `G(a) = G(a + 1) u^(1/a)` below a shape of 1; normal numbers by
//! Marsaglia's polar method.

use super::stream::{LANES, Packet, Stream, one_to_two};

/// Draws sixteen sets of weights, in proportion only. A criterion of shape 0 has no weight.
pub(super) fn dirichlet(shapes: &[f64], stream: &mut Stream, out: &mut [Packet]) {
    let mut numbers = Numbers { stream, drawn: [0; LANES], next: LANES };
    for lane in 0..LANES {
        loop {
            let mut sum = 0.0;
            for (packet, shape) in out.iter_mut().zip(shapes) {
                packet[lane] = if *shape > 0.0 { gamma(*shape, &mut numbers) } else { 0.0 };
                sum += packet[lane];
            }
            // Small shapes can all underflow to 0, which is no set of weights.
            if sum > 0.0 {
                break;
            }
        }
    }
}

/// One number after another out of the sixteen lanes.
struct Numbers<'a> {
    stream: &'a mut Stream,
    drawn: [u64; LANES],
    next: usize,
}

impl Numbers<'_> {
    /// Uniform in (0, 1].
    fn uniform(&mut self) -> f64 {
        if self.next == LANES {
            self.drawn = self.stream.bits();
            self.next = 0;
        }
        let uniform = 2.0 - one_to_two(self.drawn[self.next]);
        self.next += 1;
        uniform
    }

    fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                return x * (-2.0 * libm::log(square) / square).sqrt();
            }
        }
    }
}

fn gamma(shape: f64, numbers: &mut Numbers) -> f64 {
    if shape < 1.0 {
        let boost = libm::exp(libm::log(numbers.uniform()) / shape);
        return boost * gamma(shape + 1.0, numbers);
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * d).sqrt();
    loop {
        let x = numbers.normal();
        let root = 1.0 + c * x;
        if root > 0.0 {
            let v = root * root * root;
            if libm::log(numbers.uniform()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sampled::stream::Purpose;

    #[test]
    fn a_gamma_number_has_its_shape_as_mean_and_variance() {
        let mut stream = Stream::new(2, Purpose::Samples, 0);
        let mut numbers = Numbers { stream: &mut stream, drawn: [0; LANES], next: LANES };
        for shape in [0.05, 0.5, 1.0, 2.5, 40.0] {
            let count = 40_000_u32;
            let drawn: Vec<f64> = (0..count).map(|_| gamma(shape, &mut numbers)).collect();
            let count = f64::from(count);
            let mean = drawn.iter().sum::<f64>() / count;
            let variance = drawn.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / count;
            assert!((mean - shape).abs() < 5.0 * (shape / count).sqrt(), "{mean}, shape {shape}");
            // The fourth central moment of the law is 3a² + 6a.
            let error = ((2.0 * shape * shape + 6.0 * shape) / count).sqrt();
            assert!((variance - shape).abs() < 5.0 * error, "{variance}, shape {shape}");
        }
    }
}
