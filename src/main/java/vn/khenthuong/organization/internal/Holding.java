package vn.khenthuong.organization.internal;

import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Period;

/** A unit holds a function for a time. */
record Holding(Function function, String unit, Period period) {}
