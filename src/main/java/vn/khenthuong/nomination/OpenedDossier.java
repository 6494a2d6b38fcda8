package vn.khenthuong.nomination;

import java.time.Instant;
import vn.khenthuong.round.AwardRound;

/**
 * A dossier that has just been opened.
 *
 * @param unitDeadline first instant that is too late for its unit
 */
public record OpenedDossier(DossierSnapshot snapshot, AwardRound round, Instant unitDeadline) {}
