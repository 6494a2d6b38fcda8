package vn.khenthuong.administration;

/**
 * Something administrators keep, with a page of its own below {@code /quan-tri}.
 *
 * @param order where it stands among the others, lowest first
 * @param label what it is called, in Vietnamese
 * @param address where it leads, e.g. {@code /quan-tri/can-bo}
 * @param description what is done there, in a sentence
 */
record AdministrationArea(int order, String label, String address, String description) {}
