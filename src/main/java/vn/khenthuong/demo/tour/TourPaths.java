package vn.khenthuong.demo.tour;

import vn.khenthuong.notification.Delivery;

/** Addresses within the demonstration. */
final class TourPaths {

    private TourPaths() {}

    static String mail(Delivery notice) {
        return "/trinh-dien/thu/" + notice.id();
    }
}
