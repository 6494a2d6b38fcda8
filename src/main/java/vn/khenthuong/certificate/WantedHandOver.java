package vn.khenthuong.certificate;

import java.time.LocalDate;
import java.util.Set;

/**
 * Certificates of one decision were given out.
 *
 * @param numbers labels, e.g. {@code 05/2023}
 * @param to who got them, in words
 */
public record WantedHandOver(Set<String> numbers, String to, LocalDate on) {}
