package vn.khenthuong.document;

/**
 * A file as somebody sent it, not yet trusted.
 *
 * @param name file name the sender claims
 */
public record UploadedFile(String name, byte[] bytes) {}
