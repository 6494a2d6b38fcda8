package vn.khenthuong.matter;

import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What an official wants to put on record; not yet checked, parts may be missing.
 *
 * @param document by which the dossier is held
 * @param due last day on which it is to be concluded or answered
 */
public record WantedMatter(MatterFacts facts, DocumentReference document, LocalDate due) {}
