package vn.khenthuong.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a paper.
 *
 * @param item code of the paper, e.g. {@code COUNCIL_MINUTES}
 * @param version counts from 1; the newest is in force, the others are kept
 * @param fileName as it is offered for download
 * @param size in bytes
 * @param sha256 in hexadecimal, lower case
 * @param uploadedBy user id
 */
public record StoredDocument(
        UUID id,
        String item,
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
