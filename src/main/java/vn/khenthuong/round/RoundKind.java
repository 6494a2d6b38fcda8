package vn.khenthuong.round;

/** Kind of an award round. */
public enum RoundKind {
    SO_KET_2023,
    TONG_KET_2025
}
