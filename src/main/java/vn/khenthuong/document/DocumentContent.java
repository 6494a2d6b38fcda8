package vn.khenthuong.document;

/** A version of a paper with its bytes. */
public record DocumentContent(StoredDocument document, byte[] bytes) {}
