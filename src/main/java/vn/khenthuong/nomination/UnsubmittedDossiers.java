package vn.khenthuong.nomination;

/**
 * The dossiers of a round that its closing would end, counted without regard to who may see them.
 *
 * @param dossiers that their units never submitted
 * @param units whose they are
 */
public record UnsubmittedDossiers(int dossiers, int units) {}
