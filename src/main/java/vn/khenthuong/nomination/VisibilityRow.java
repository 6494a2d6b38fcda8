package vn.khenthuong.nomination;

/**
 * A row of the visibility table.
 *
 * @param reader who sees
 * @param scope which dossiers
 * @param from from which stage on
 * @param level how much of them
 */
public record VisibilityRow(DossierReader reader, DossierScope scope, DossierStage from, VisibilityLevel level) {}
