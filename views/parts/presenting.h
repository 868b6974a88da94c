#pragma once

class QDialog;
class QLabel;

namespace meritdesk::views {

/// Pixels of plain text that the back row of a class reads on a window of so many pixels in height.
[[nodiscard]] double classText(int height);

/// Gives a label type of so many pixels.
void setType(QLabel& shown, double pixels, bool bold);

/// Shows a window full screen, on another screen than its parent's where there is one.
void presentFullScreen(QDialog& stage);

} // namespace meritdesk::views
