const KEPT = "bareme.steps";

/** What a person folded away, kept for the next start. */
class Folds {
  /** Whether the steps show their signs alone. */
  steps = $state(localStorage.getItem(KEPT) === "folded");

  turn(): void {
    this.steps = !this.steps;
    localStorage.setItem(KEPT, this.steps ? "folded" : "unfolded");
  }
}

export const folds = new Folds();
