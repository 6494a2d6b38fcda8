package vn.khenthuong.organization;

/** An official who can be written to. */
public record Contact(String userId, String fullName, String email) {}
