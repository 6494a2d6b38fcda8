package vn.khenthuong.organization.internal;

import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Period;

/** A commune is in an area class for a time. */
record Classification(String commune, AreaClass areaClass, Period period) {}
