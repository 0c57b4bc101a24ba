//! The same code for wider vectors.

/// Runs code compiled for AVX2 where the machine has it. It computes the same numbers: vectors
/// only do more of them at once. (AVX-512, as compiled today, draws faster and compares totals
/// slower by more.)
#[inline(always)]
pub(super) fn widest<T>(run: impl FnOnce() -> T) -> T {
    #[cfg(target_arch = "x86_64")]
    if let Some(avx2) = fearless_simd::Level::new().as_avx2() {
        return fearless_simd::Simd::vectorize(avx2, run);
    }
    run()
}
