/** What our own pages have in common: frame, formats, downloads, content policy, messages. */
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"kernel"})
package vn.khenthuong.pages;

import org.springframework.modulith.ApplicationModule;
