# The libraries of MeritDesk, and which package brings each.
function(meritdesk_need found what package)
    if(NOT ${found})
        message(FATAL_ERROR "${what} not found. On Debian: apt-get install ${package} (installer/run installs everything)")
    endif()
endfunction()

find_package(Qt6 6.4 QUIET COMPONENTS Core Gui Widgets Sql Concurrent PrintSupport Svg Charts LinguistTools Test)
meritdesk_need(Qt6_FOUND "Qt 6.4" "qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev qt6-tools-dev qt6-l10n-tools")
find_package(QCustomPlotQt6 QUIET) # after Qt6: its configuration does not look for Qt
meritdesk_need(QCustomPlotQt6_FOUND "QCustomPlot for Qt 6" libqcustomplot-dev)
find_package(Boost 1.74 QUIET)
meritdesk_need(Boost_FOUND "Boost headers" libboost-dev)
find_package(nlohmann_json 3.11 QUIET)
meritdesk_need(nlohmann_json_FOUND "nlohmann-json" nlohmann-json3-dev)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libzip QUIET IMPORTED_TARGET libzip)
meritdesk_need(libzip_FOUND "libzip" libzip-dev)
pkg_check_modules(xlsxwriter QUIET IMPORTED_TARGET xlsxwriter)
meritdesk_need(xlsxwriter_FOUND "libxlsxwriter" libxlsxwriter-dev)

set(MERITDESK_FORMAT_LIBRARIES nlohmann_json::nlohmann_json PkgConfig::libzip PkgConfig::xlsxwriter)
