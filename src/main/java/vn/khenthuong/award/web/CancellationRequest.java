package vn.khenthuong.award.web;

/** Why the record of a payment does not stand. */
record CancellationRequest(String reason) {}
