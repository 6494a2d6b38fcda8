package vn.khenthuong.organization.internal;

/** Somebody who works with the system; the user id never changes hands. */
public record Official(String userId, String fullName, String email, Period period) {}
