package vn.khenthuong.certificate;

import java.util.List;

/**
 * One page of the register, newest number first.
 *
 * @param page counted from 1
 * @param pages at least 1
 * @param total of all pages
 */
public record CertificatePage(List<Certificate> items, int page, int pages, long total) {}
