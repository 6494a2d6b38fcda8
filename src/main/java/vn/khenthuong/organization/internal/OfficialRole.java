package vn.khenthuong.organization.internal;

/** An official belongs to a group, e.g. {@code canbo.dam-rong}, for a time. */
public record OfficialRole(String userId, String group, Period period) {}
