package vn.khenthuong.certificate;

/**
 * Which certificates of a decision are printed: the valid ones with a number in the range.
 *
 * @param from first label, e.g. {@code 05/2023}; blank for the first there is
 * @param to last label; blank for the last there is
 */
public record PrintOrder(Stock stock, String from, String to) {}
