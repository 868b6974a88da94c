#include "views/parts/presenting.h"

#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace meritdesk::views {

namespace {

constexpr int linesOnScreen = 38; ///< of plain text
constexpr int smallestText = 15;  ///< pixels

} // namespace

double classText(int height)
{
    return std::max(smallestText, height / linesOnScreen);
}

void setType(QLabel& shown, double pixels, bool bold)
{
    auto font = shown.font();
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(bold);
    shown.setFont(font);
}

void presentFullScreen(QDialog& stage)
{
    const auto screens = QGuiApplication::screens();
    const auto* own = stage.parentWidget()->screen();
    const auto other =
        std::find_if(screens.begin(), screens.end(), [&](auto* found) { return found != own; });
    if (other != screens.end()) {
        stage.winId(); // the window is needed to place it
        stage.setGeometry((*other)->geometry());
    }
    stage.showFullScreen();
    stage.activateWindow();
}

} // namespace meritdesk::views
