package vn.khenthuong.organization.internal;

import java.time.LocalDate;

/** From a day on, a unit carries on what its predecessor did. */
record Succession(String unit, String predecessor, LocalDate from) {}
