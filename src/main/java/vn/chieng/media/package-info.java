/**
 * Pictures: originals decoded and encoded anew, renditions, captions, credits and alternative texts.
 *
 * <p>Words: <em>caption</em> (chú thích) says what the picture shows; <em>credit</em> (nguồn ảnh) says whose it is;
 * <em>alt</em> (văn bản thay thế) stands in for it; <em>original</em> (ảnh gốc) is the file as it came, which readers never get; <em>rendition</em> (bản thu
 * nhỏ) is a copy made anew for them; <em>focus</em> (điểm chính) is the spot that stays in view when a picture is cropped.
 */
@NullMarked
@ApplicationModule(displayName = "Media", allowedDependencies = {"audit", "text", "web", "account", "database"})
package vn.chieng.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
