#include <QCoreApplication>

#include <iostream>
#include <iterator>

#include "app/cli/program.h"

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::ios::sync_with_stdio(false);
    return meritdesk::cli::run({argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
}
