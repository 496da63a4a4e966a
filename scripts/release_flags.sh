# Sourced: how a release is built. The Swift runtime inside, and only what is reached.
release_flags=(-c release --static-swift-stdlib
    -Xswiftc -Xfrontend -Xswiftc -function-sections -Xcc -ffunction-sections -Xcc -fdata-sections
    -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic -Xlinker --icf=all)
