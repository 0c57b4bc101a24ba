### Robustesse : la note à la commission et ses questions.

## Une pondération à la fois
safety-weights-title = Ce que chaque pondération fait à l’avance
safety-weights-reading = Une seule pondération bouge à la fois, les autres gardant entre elles leurs proportions. La barre va de l’avance avec une pondération allégée d’un cinquième à l’avance avec une pondération alourdie d’un cinquième ; à gauche du trait « à égalité », une autre offre serait première.
