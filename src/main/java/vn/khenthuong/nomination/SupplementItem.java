package vn.khenthuong.nomination;

/**
 * Something a supplement may ask for.
 *
 * @param item code of a paper of the checklist, or of a part of the dossier ({@link DossierPart})
 * @param label Vietnamese name
 */
public record SupplementItem(String item, String label) {}
