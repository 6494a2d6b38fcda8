/** Letters and lists in the layout of Nghị định 30/2020/NĐ-CP, DOCX and XLSX; slips to be folded and certificates, PDF; QR codes. */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"kernel"})
package vn.khenthuong.paper;

import org.springframework.modulith.ApplicationModule;
