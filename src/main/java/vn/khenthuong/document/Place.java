package vn.khenthuong.document;

/**
 * Where a file is kept.
 *
 * @param owner whose paper it is, e.g. the number of a dossier
 * @param item code of the paper
 */
public record Place(String owner, String item) {}
