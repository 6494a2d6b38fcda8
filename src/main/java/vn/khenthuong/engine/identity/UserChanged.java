package vn.khenthuong.engine.identity;

/** A user has another password or other roles, or is gone. Published after the commit; what was known of the user is over. */
record UserChanged(String userId) {}
