package vn.khenthuong.organization;

/** Class of a commune in ethnic-minority and mountain areas; changes in time. */
public enum AreaClass {
    /** Khu vực I. */
    I,
    /** Khu vực II. */
    II,
    /** Khu vực III: xã đặc biệt khó khăn. */
    III
}
