package vn.khenthuong.correspondence;

/**
 * A paper has come back from signature.
 *
 * @param version of the scan, from 1; a higher one replaces what was there
 */
public record ScanAdded(PaperRef paper, int version) {}
