package vn.khenthuong.organization;

/** An official belongs to a group, e.g. {@code canbo.dam-rong}, for a time. */
public record OfficialRole(String userId, String group, Period period) {}
