package vn.khenthuong.document;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as somebody sent it, not yet trusted. It is read as a stream, never as a whole: many large files at the same moment must not
 * fill the memory.
 *
 * @param name file name the sender claims
 * @param size in bytes, as the sender claims
 */
public record UploadedFile(String name, long size, InputStreamSource content) {}
