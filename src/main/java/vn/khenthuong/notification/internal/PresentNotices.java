package vn.khenthuong.notification.internal;

import vn.khenthuong.notification.OfficeNotices;

/** How the office writes at the moment. */
@FunctionalInterface
interface PresentNotices {

    OfficeNotices present();
}
