package vn.khenthuong.nomination;

/** Award forms of the plan. */
public enum AwardForm {
    HUAN_CHUONG_LAO_DONG,
    BANG_KHEN_THU_TUONG,
    BANG_KHEN_TINH,
    GIAY_KHEN
}
