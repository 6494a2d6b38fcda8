package vn.khenthuong.nomination;

import java.util.Optional;

/**
 * Sentences about other dossiers, live or awarded, whose nominee has the same name by its {@link vn.khenthuong.kernel.NameKey},
 * with those the reader may see; whether it is the same nominee is for people to say.
 *
 * @param inRound about those of the same round
 * @param elsewhere about those of other rounds, as far as this system knows
 */
public record SameNames(Optional<String> inRound, Optional<String> elsewhere) {}
