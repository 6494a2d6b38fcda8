package vn.khenthuong.document;

import org.springframework.core.io.InputStreamSource;

/**
 * A version of a paper with its bytes, which come from the database piece by piece while they are read: a slow reader costs one
 * piece of memory and, between two pieces, no connection.
 */
public record DocumentContent(StoredDocument document, InputStreamSource content) {}
